/** What every service's tests share: real servers, real tokens, the contract, the house rules. */
@NullMarked
package shishin.platform.test;

import org.jspecify.annotations.NullMarked;
