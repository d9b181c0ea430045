/**
 * Fetching articles from the web.
 * <p>
 * The service stands where the person who names an address may not reach: beside
 * databases, behind firewalls, on a cloud's machine whose keys lie at a link-local
 * address. So a name is resolved once, all its addresses are checked
 * ({@code PublicAddresses}), and the connection is made to what was checked; a second
 * look-up could answer otherwise. Each redirect begins anew. No proxy of the system is
 * used, as it would do the resolving.
 * <p>
 * The size is counted after unpacking, and the time from the first look-up to the last
 * byte. Nothing is kept between two fetches: no cookies, no connections.
 */
@NullMarked
package dev.groundling.knowledge.web;

import org.jspecify.annotations.NullMarked;
