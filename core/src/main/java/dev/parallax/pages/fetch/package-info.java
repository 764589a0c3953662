/// Pages from the web, politely and without being led astray: one request at a time, robots.txt obeyed, private
/// addresses refused, redirects looked at one by one.
@NullMarked
package dev.parallax.pages.fetch;

import org.jspecify.annotations.NullMarked;
