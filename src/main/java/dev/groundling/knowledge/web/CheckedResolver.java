package dev.groundling.knowledge.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves the name of a host for the connection that is about to be made, and refuses
 * the whole name if any of its addresses isn't allowed: one that changes between the two
 * is an attempt.
 */
final class CheckedResolver implements DnsResolver {

	private final DnsResolver names;

	private final Predicate<InetAddress> allowed;

	CheckedResolver(DnsResolver names, Predicate<InetAddress> allowed) {
		this.names = names;
		this.allowed = allowed;
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] found = this.names.resolve(host);
		if (found == null || found.length == 0) {
			throw new UnknownHostException(host);
		}
		if (!Arrays.stream(found).allMatch(this.allowed)) {
			throw new PrivateAddress();
		}
		return found;
	}

	@Override
	public String resolveCanonicalHostname(String host) throws UnknownHostException {
		return resolve(host)[0].getHostAddress();
	}

	/** A name leads to where nothing may be fetched from. */
	static final class PrivateAddress extends UnknownHostException {

	}

}
