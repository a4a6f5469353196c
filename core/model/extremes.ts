/** The largest of any number of numbers; `least` where none is larger. Math.max(...numbers) fails where there are some hundred thousand. */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** The smallest of any number of numbers; `most` where none is smaller. */
export function smallest(numbers: Iterable<number>, most = Infinity): number {
  let found = most;
  for (const number of numbers) if (number < found) found = number;
  return found;
}
