/** A group, or a topic of a group with topics. */
export interface Place {
  chatId: number;
  /** The topic. Null in a group without topics, and in the topic General, where messages name none. */
  threadId: number | null;
}

/** Whether two places are the same group or topic. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.chatId === other.chatId && one.threadId === other.threadId;
}
