/**
 * Asks what does not depend on one another together: one round trip to the database for the first question of each.
 * Every answer is waited for, also where one fails, so that nothing of a request is still on its connection when its
 * transaction ends. Fails with what failed first: what came after it in a broken transaction says less.
 */
export async function atOnce<const Asked extends readonly unknown[]>(asked: Asked): Promise<{ -readonly [K in keyof Asked]: Awaited<Asked[K]> }> {
  const failures: unknown[] = [];
  const answers = await Promise.all(asked.map((one) => Promise.resolve(one).catch((error: unknown) => void failures.push(error))));
  if (failures.length > 0) throw failures[0];
  return answers as { -readonly [K in keyof Asked]: Awaited<Asked[K]> };
}

/** The same, each by its name. */
export async function allOf<Asked extends Record<string, unknown>>(asked: Asked): Promise<{ -readonly [K in keyof Asked]: Awaited<Asked[K]> }> {
  const answers = await atOnce(Object.values(asked));
  return Object.fromEntries(Object.keys(asked).map((name, place) => [name, answers[place]])) as { -readonly [K in keyof Asked]: Awaited<Asked[K]> };
}
