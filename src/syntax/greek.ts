/** The Greek letters with their names in Latin ones. */

const alphabet =
  "alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ " +
  "omicron ο pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω";

export const greekLetters: ReadonlyMap<string, string> = new Map(
  Array.from(
    alphabet.matchAll(/(\S+) (\S+)/g),
    ([, name, letter]) => [name, letter] as [string, string],
  ),
);
