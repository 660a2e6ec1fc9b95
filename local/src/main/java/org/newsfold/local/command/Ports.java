package org.newsfold.local.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.newsfold.local.Pipeline;
import org.newsfold.local.store.LocalStore;

/**
 * Where the API, S3 and the table listen.
 *
 * @param api 0: any port that is free
 * @param s3 0: any port that is free
 * @param table 0: any port that is free
 */
record Ports(int api, int s3, int table) {
  static final Ports ANY = new Ports(0, 0, 0);

  private static final int USUAL = 8620;
  private static final LocalStore.Keys KNOWN = new LocalStore.Keys("newsfold", "newsfold-local");

  /**
   * The ports asked for, else the usual ones if they are free.
   *
   * @throws Trouble if those asked for are taken
   */
  static Ports of(Run.Serving serving) {
    Integer asked = serving.port();
    if (asked == null) {
      Ports usual = from(USUAL);
      return usual.areFree(serving.address()) ? usual : ANY;
    }
    if (asked == 0) {
      return ANY;
    }
    Ports ports = from(asked);
    if (!ports.areFree(serving.address())) {
      throw Trouble.failure(
          "Port %d, %d or %d of %s is taken, or is not this machine's: choose another --port"
              .formatted(ports.api, ports.s3, ports.table, serving.address().getHostAddress()));
    }
    return ports;
  }

  private static Ports from(int first) {
    return new Ports(first, first + 1, first + 2);
  }

  /** Keys that everyone knows are enough where nobody else can come. */
  Pipeline.Listening listening(Run.@Nullable Serving serving) {
    InetAddress address = serving == null ? InetAddress.getLoopbackAddress() : serving.address();
    return new Pipeline.Listening(address, s3, address.isLoopbackAddress() ? KNOWN : secret());
  }

  private static LocalStore.Keys secret() {
    byte[] secret = new byte[20];
    new SecureRandom().nextBytes(secret);
    return new LocalStore.Keys(KNOWN.id(), HexFormat.of().formatHex(secret));
  }

  private boolean areFree(InetAddress address) {
    return isFree(address, api) && isFree(address, s3) && isFree(address, table);
  }

  private static boolean isFree(InetAddress address, int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, address)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
