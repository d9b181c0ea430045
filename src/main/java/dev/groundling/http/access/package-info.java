/**
 * Who may use the service: by a key, if there are any, and otherwise from its own machine
 * only.
 * <p>
 * {@code KeyCheck} is one filter before everything else that is served, and what isn't
 * named as open there wants a key. A route that is added later is therefore closed until
 * somebody decides otherwise. Keys are kept as hashes and compared in constant time.
 */
@NullMarked
package dev.groundling.http.access;

import org.jspecify.annotations.NullMarked;
