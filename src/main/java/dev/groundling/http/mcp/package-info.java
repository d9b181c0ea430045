/**
 * The Model Context Protocol, so that agents can ask and search here and read the
 * articles.
 * <p>
 * It is spoken without sessions: nothing here depends on what a client has said before (a
 * conversation goes on by its id), so nothing has to be kept for clients that never say
 * goodbye, and no open connection holds up the server's stop. The server is made when the
 * first client comes, as most services never see one.
 *
 * @see <a href="https://modelcontextprotocol.io/specification">the specification</a>
 */
@NullMarked
package dev.groundling.http.mcp;

import org.jspecify.annotations.NullMarked;
