/** Numbers from 0 to 1, the same for the same seed (S. Park, K. Miller, "Random number generators", 1988). */
export function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
