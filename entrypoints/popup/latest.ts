/** Makes a function that asks at each call, and gives on only what comes of the newest question: answers may overtake each other. */
export function latest<Answer>(ask: () => Promise<Answer>, give: (answer: Answer) => void): () => Promise<void> {
  let newest = 0;
  return async () => {
    const mine = ++newest;
    const answer = await ask();
    if (mine === newest) give(answer);
  };
}
