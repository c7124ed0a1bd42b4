/** What a step has to keep of its promise: for line searches and trust regions alike. */

/**
 * A step counts that gains at least this part of what the model of it promises: L. Armijo, "Minimization of functions
 * having Lipschitz continuous first partial derivatives", Pacific Journal of Mathematics 16 (1966), 1–3; the value is
 * that of MINPACK, and of J. Nocedal and S. J. Wright, "Numerical Optimization", 2nd edition 2006, section 3.1.
 */
export const sufficientDecrease = 1e-4;

/**
 * A model that keeps less than the first is trusted less far, and one that keeps more than the second farther: Nocedal
 * and Wright, algorithm 4.1.
 */
export const [poor, good] = [0.25, 0.75];
