/** Who asks: no request passes without a verified token, unless its path is public. */
@NullMarked
package shishin.gateway.caller;

import org.jspecify.annotations.NullMarked;
