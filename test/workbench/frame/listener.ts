/** What a promise came to, once it did. */
export function createListener<Value>(promise: Promise<Value>): { value: Value | undefined } {
  const heard: { value: Value | undefined } = { value: undefined };
  void promise.then((value) => {
    heard.value = value;
  });
  return heard;
}
