package dev.parallax.pages.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Tells addresses of the open internet from those of one's own machine and network, where a page might send us to
/// read what is not meant for it (IANA's special-purpose registries; RFC 6890, 4193, 6598).
final class Networks {
    private static final List<Network> CLOSED =
            Stream.of("""
                    0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 \
                    192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 \
                    ::/96 64:ff9b:1::/48 100::/64 2001::/32 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 \
                    ff00::/8""".split(" +")).map(Network::of).toList();

    /// Carries an IPv4 address in its last four bytes (NAT64, RFC 6052).
    private static final Network TRANSLATED = Network.of("64:ff9b::/96");

    private Networks() {}

    private record Network(InetAddress start, int bits) {
        static Network of(String notation) {
            int slash = notation.indexOf('/');
            return new Network(
                    InetAddress.ofLiteral(notation.substring(0, slash)),
                    Integer.parseInt(notation.substring(slash + 1)));
        }

        boolean holds(InetAddress address) {
            byte[] ours = start.getAddress();
            byte[] theirs = address.getAddress();
            if (ours.length != theirs.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) return false;
            }
            return true;
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet6Address && TRANSLATED.holds(address)) return isPublic(inside(address));
        return CLOSED.stream().noneMatch(network -> network.holds(address));
    }

    private static InetAddress inside(InetAddress translated) {
        byte[] all = translated.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(all, 12, 16));
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an address", e);
        }
    }
}
