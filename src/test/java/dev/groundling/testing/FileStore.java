package dev.groundling.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The files that were sent, by their ids. */
final class FileStore {

	private final List<byte[]> files = new CopyOnWriteArrayList<>();

	synchronized String add(byte[] content) {
		this.files.add(content);
		return "file-" + this.files.size();
	}

	byte[] get(String id) {
		int number = id.matches("file-\\d{1,6}") ? Integer.parseInt(id.substring("file-".length())) : 0;
		if (number < 1 || number > this.files.size()) {
			throw RefusedCall.badRequest("wrong file_id or the file is temporarily unavailable");
		}
		return this.files.get(number - 1);
	}

}
