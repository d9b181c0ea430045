/**
 * The description of the API in OpenAPI's form, at {@code /v3/api-docs}, and the page
 * that shows it, at {@code /swagger-ui.html}.
 * <p>
 * springdoc makes it of the controllers when somebody first asks for it; what things mean
 * is taken from their Javadoc, which the compiler keeps for that. What stands in neither
 * is added here: what can go wrong, who may do what, and examples
 * ({@code api/operations.json}).
 */
@NullMarked
package dev.groundling.http.description;

import org.jspecify.annotations.NullMarked;
