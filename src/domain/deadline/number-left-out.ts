// provisional
export function numberLeftOut(text: string): boolean {
  return /কার্যদিবস/.test(text) && !/[0-9০-৯]/.test(text);
}
