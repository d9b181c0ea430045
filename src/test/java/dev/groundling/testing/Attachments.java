package dev.groundling.testing;

import tools.jackson.databind.node.ObjectNode;

/** What a message may carry besides a text, as Telegram describes it. */
final class Attachments {

	private final BotWorld world;

	Attachments(BotWorld world) {
		this.world = world;
	}

	ObjectNode sticker(ObjectNode head) {
		file(head.putObject("sticker"), new byte[1]).put("type", "regular")
			.put("width", 512)
			.put("height", 512)
			.put("is_animated", false)
			.put("is_video", false);
		return head;
	}

	ObjectNode photo(ObjectNode head, String caption) {
		file(head.putArray("photo").addObject(), new byte[1]).put("width", 90).put("height", 90);
		return caption.isEmpty() ? head : head.put("caption", caption);
	}

	ObjectNode voice(ObjectNode head) {
		file(head.putObject("voice"), new byte[1]).put("duration", 3).put("mime_type", "audio/ogg");
		return head;
	}

	ObjectNode document(ObjectNode head, String name, byte[] content) {
		file(head.putObject("document"), content).put("file_name", name);
		return head;
	}

	private ObjectNode file(ObjectNode node, byte[] content) {
		String id = this.world.files().add(content);
		return node.put("file_id", id).put("file_unique_id", "u" + id).put("file_size", content.length);
	}

}
