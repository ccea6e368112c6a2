/** One decision: its features, whether the answer is yes, and how much it counts. */
export interface Example {
  /** Id of the text it comes from. */
  text: string;
  features: number[];
  right: boolean;
  weight: number;
}

const STEPS = 3000;
const RATE = 0.5;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);

/** Weights by gradient descent, pulled towards `prior` with strength `pull`. */
export function fitWeights(examples: readonly Example[], prior: readonly number[], pull: number): number[] {
  const weights = [...prior];
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, k) => pull * (weight - (prior[k] ?? 0)));
    for (const { features, right, weight } of examples) {
      const error = (sigmoid(dot(weights, features)) - (right ? 1 : 0)) * weight;
      features.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + error * value;
      });
    }
    gradient.forEach((value, k) => {
      weights[k] = (weights[k] ?? 0) - (RATE * value) / total;
    });
  }
  return weights;
}

const FOLDS = 8;

/** How often the weights fitted on the other texts are right, by weight, and how often “yes” is. */
export function crossValidate(
  examples: readonly Example[],
  prior: readonly number[],
  pull: number,
): { accuracy: number; baseline: number } {
  const texts = [...new Set(examples.map((example) => example.text))];
  const foldOf = (example: Example) => texts.indexOf(example.text) % FOLDS;
  let right = 0;
  let yes = 0;
  let total = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(
      examples.filter((example) => foldOf(example) !== fold),
      prior,
      pull,
    );
    for (const example of examples.filter((one) => foldOf(one) === fold)) {
      total += example.weight;
      if (example.right) yes += example.weight;
      if (dot(weights, example.features) > 0 === example.right) right += example.weight;
    }
  }
  return { accuracy: right / total, baseline: yes / total };
}
