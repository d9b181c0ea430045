package dev.groundling.testing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Which calls go wrong, and how. The first that fits is taken. */
final class FaultPlan {

	private final List<Planned> once = new ArrayList<>();

	private final List<Planned> always = new ArrayList<>();

	synchronized void once(String method, @Nullable Long chat, BotApiFault fault) {
		this.once.add(new Planned(method, chat, fault));
	}

	synchronized void always(String method, @Nullable Long chat, BotApiFault fault) {
		this.always.add(new Planned(method, chat, fault));
	}

	synchronized void clear() {
		this.once.clear();
		this.always.clear();
	}

	synchronized @Nullable BotApiFault take(String method, @Nullable Long chat) {
		for (Iterator<Planned> left = this.once.iterator(); left.hasNext();) {
			Planned next = left.next();
			if (next.fits(method, chat)) {
				left.remove();
				return next.fault();
			}
		}
		return this.always.stream()
			.filter((planned) -> planned.fits(method, chat))
			.map(Planned::fault)
			.findFirst()
			.orElse(null);
	}

	private record Planned(String method, @Nullable Long chat, BotApiFault fault) {

		boolean fits(String called, @Nullable Long in) {
			return (this.method.equals("*") || this.method.equalsIgnoreCase(called))
					&& (this.chat == null || this.chat.equals(in));
		}

	}

}
