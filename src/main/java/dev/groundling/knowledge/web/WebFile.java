package dev.groundling.knowledge.web;

import java.net.URI;

/**
 * What was fetched.
 *
 * @param url the address it came from, after redirects and without a fragment
 * @param name a name for its file, whose extension tells the format
 * @param content its bytes
 */
public record WebFile(URI url, String name, byte[] content) {
}
