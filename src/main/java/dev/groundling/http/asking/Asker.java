package dev.groundling.http.asking;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whose questions are counted together.
 *
 * @param name the name of a key, or else an address
 */
public record Asker(String name) {

	/** What a provider gives to one customer at the least, in bytes of an address. */
	private static final int NETWORK_BYTES = 8;

	/**
	 * Tells who makes a request: the holder of a key, or else whoever has its address.
	 * Addresses of IPv6 count by their network, as one machine has as many as it likes.
	 * @param request the request
	 * @return who makes it
	 */
	public static Asker of(HttpServletRequest request) {
		String key = request.getRemoteUser();
		return new Asker((key != null) ? key : network(request.getRemoteAddr()));
	}

	private static String network(String address) {
		if (!address.contains(":")) {
			return address;
		}
		try {
			// Nothing with a colon is looked up as a name.
			InetAddress parsed = InetAddress.getByName(address);
			return (parsed instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) : address;
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
