package dev.groundling.knowledge.web;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the open internet from all others. Of IPv6 only what is given out to
 * the world counts, less what carries an IPv4 address within it: that would be reached
 * behind a gateway, unchecked.
 *
 * @see <a href= "https://www.iana.org/assignments/iana-ipv4-special-registry">IANA's
 * registry for IPv4</a>
 * @see <a href= "https://www.iana.org/assignments/iana-ipv6-special-registry">IANA's
 * registry for IPv6</a>
 */
final class PublicAddresses {

	private static final List<Block> NOT_PUBLIC = Stream
		.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
				"192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
				"203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
				// Where Azure's machines find what belongs to them alone.
				"168.63.129.16/32",
				// Protocols (among them Teredo), documentation, 6to4.
				"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
		.map(Block::of)
		.toList();

	/** All that is given out, of IPv6. */
	private static final Block GIVEN_OUT = Block.of("2000::/3");

	private PublicAddresses() {
	}

	/**
	 * Tells whether an address is one of the open internet.
	 * @param address the address; Java makes IPv4 of what is mapped into IPv6
	 * @return whether everybody can reach it
	 */
	static boolean contain(InetAddress address) {
		boolean givenOut = address instanceof Inet4Address || GIVEN_OUT.holds(address);
		return givenOut && NOT_PUBLIC.stream().noneMatch((block) -> block.holds(address));
	}

	/**
	 * A block of addresses.
	 *
	 * @param start its first address
	 * @param prefix number of leading bits that all its addresses share
	 */
	private record Block(InetAddress start, int prefix) {

		static Block of(String block) {
			String[] parts = block.split("/");
			try {
				return new Block(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
			}
			catch (UnknownHostException ex) {
				throw new IllegalArgumentException(block, ex);
			}
		}

		boolean holds(InetAddress address) {
			byte[] bytes = address.getAddress();
			int rest = bytes.length * Byte.SIZE - this.prefix;
			return bytes.length == this.start.getAddress().length && new BigInteger(1, bytes).shiftRight(rest)
				.equals(new BigInteger(1, this.start.getAddress()).shiftRight(rest));
		}

	}

}
