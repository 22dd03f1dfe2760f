/** Which step of how many, as the bar of a stage says it. @param index from 0 */
export const stepCount = (index: number, total: number): string => `${index + 1} of ${total}`;
