@NullMarked
package dev.groundling.model;

import org.jspecify.annotations.NullMarked;
