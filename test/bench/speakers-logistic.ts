/** Named features of one decision; what is not named is 0. */
export type Features = Readonly<Record<string, number>>;

/** One decision: its features, whether the answer is yes, and how much it counts. */
export interface Example {
  /** Id of the text it comes from. */
  text: string;
  features: Features;
  right: boolean;
  weight: number;
}

export type Weights = Record<string, number>;

export interface Fitting {
  /** Towards which few examples pull, by feature. */
  prior: Weights;
  /** How strongly. */
  pull: number;
  /** A feature that fewer examples have is left out. */
  least: number;
}

const STEPS = 600;
const RATE = 0.05;
/** How much of the squared gradients of earlier steps is kept (RMSProp, Tieleman & Hinton 2012). */
const MEMORY = 0.9;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export const weigh = (weights: Weights, features: Features): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);

/** The features that enough examples have, numbered. */
function numberFeatures(examples: readonly Example[], { prior, least }: Fitting): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([name, count]) => count >= least || name in prior);
  return new Map(kept.map(([name], k) => [name, k]));
}

/** Weights of a logistic regression. */
export function fitWeights(examples: readonly Example[], fitting: Fitting): Weights {
  const numbers = numberFeatures(examples, fitting);
  const names = [...numbers.keys()];
  const prior = Float64Array.from(names, (name) => fitting.prior[name] ?? 0);
  const weights = Float64Array.from(prior);
  const squares = new Float64Array(names.length);
  const rows = examples.map(({ features, right, weight }) => ({
    active: Object.entries(features).flatMap(([name, value]): [number, number][] => {
      const k = numbers.get(name);
      return k === undefined ? [] : [[k, value]];
    }),
    answer: right ? 1 : 0,
    weight,
  }));
  const at = (list: Float64Array, k: number) => list[k] ?? 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, k) => fitting.pull * (weight - at(prior, k)));
    for (const { active, answer, weight } of rows) {
      const sum = active.reduce((total, [k, value]) => total + value * at(weights, k), 0);
      const error = (sigmoid(sum) - answer) * weight;
      for (const [k, value] of active) gradient[k] = at(gradient, k) + error * value;
    }
    const rate = RATE * (1 - step / (STEPS + 50));
    gradient.forEach((slope, k) => {
      squares[k] = MEMORY * at(squares, k) + (1 - MEMORY) * slope * slope;
      weights[k] = at(weights, k) - (rate * slope) / Math.sqrt(at(squares, k) + 1e-8);
    });
  }
  return Object.fromEntries(names.map((name, k) => [name, at(weights, k)]));
}

const FOLDS = 8;

/** How often the weights fitted on the other texts are right, by weight, and how often “yes” is. */
export function crossValidate(
  examples: readonly Example[],
  fitting: Fitting,
): { accuracy: number; baseline: number } {
  const texts = [...new Set(examples.map((example) => example.text))];
  const foldOf = (example: Example) => texts.indexOf(example.text) % FOLDS;
  let right = 0;
  let yes = 0;
  let total = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(
      examples.filter((example) => foldOf(example) !== fold),
      fitting,
    );
    for (const example of examples.filter((one) => foldOf(one) === fold)) {
      total += example.weight;
      if (example.right) yes += example.weight;
      if (weigh(weights, example.features) > 0 === example.right) right += example.weight;
    }
  }
  return { accuracy: right / total, baseline: yes / total };
}
