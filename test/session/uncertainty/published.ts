/** Published examples as programs. */

/** JCGM 100:2008 (GUM), H.1: the length of an end gauge. All figures are from its tables H.1 and its text, in mm. */
export const endGauge = `
ls = 50.000623 ± 25e-6
d = 215e-6 ± sqrt(5.8^2 + 3.9^2 + 6.7^2)*1e-6
alpha = 11.5e-6 ± 2e-6/sqrt(3)
dalpha = 0 ± 1e-6/sqrt(3)
theta = -0.1 ± sqrt(0.2^2 + 0.5^2/2)
dtheta = 0 ± 0.05/sqrt(3)
l = ls + d - ls*(dalpha*theta + alpha*dtheta)
`;

/** JCGM 100:2008, table H.2: five observations each of a voltage in V, a current in A, and a phase in rad. */
const observations = {
  V: [5.007, 4.994, 5.005, 4.99, 4.999],
  I: [0.019663, 0.019639, 0.01964, 0.019685, 0.019678],
  phi: [1.0456, 1.0438, 1.0468, 1.0428, 1.0433],
};

/** The program of the example H.2 from its observations: means, and the covariances of means. */
export function impedance(): string {
  const names = Object.keys(observations) as (keyof typeof observations)[];
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, each) => sum + each, 0) / list.length;
  const covariance = (one: (typeof names)[number], other: (typeof names)[number]): number => {
    const [a, b] = [observations[one], observations[other]];
    const products = a.map((each, at) => (each - mean(a)) * ((b[at] as number) - mean(b)));
    return products.reduce((sum, each) => sum + each, 0) / (a.length * (a.length - 1));
  };
  const size = (name: (typeof names)[number]): number => Math.sqrt(covariance(name, name));
  const inputs = names.map((name) => `${name} = ${mean(observations[name])} ± ${size(name)}`);
  const pairs = [
    ["V", "I"],
    ["V", "phi"],
    ["I", "phi"],
  ] as const;
  const correlations = pairs.map(
    ([one, other]) => `${one} ${other} ${covariance(one, other) / size(one) / size(other)}`,
  );
  return `${inputs.join("\n")}
:correlate ${correlations.join(", ")}
R = V/I*cos(phi); X = V/I*sin(phi); Z = V/I;
`;
}
