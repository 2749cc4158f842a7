import { createContext, useCallback, useContext } from 'react';
import type { Calls, IssueCalls } from '../../src/contract/calls';
import { call } from '../shared/backend';

// Undefined where Jira opened the frame on an item: the backend knows that one by itself.
const ItemId = createContext<string | undefined>(undefined);

/** Makes everything inside speak of the item with this id. */
export const OfItem = ItemId.Provider;

/** Asks the backend about the item of this part of the screen. */
export type ItemCall = <Name extends keyof IssueCalls>(
  name: Name,
  payload: Omit<Calls[Name]['payload'], 'item'>,
) => Promise<Calls[Name]['answer']>;

/** The calls of the item that this part of the screen is about. */
export function useItemCall(): ItemCall {
  const item = useContext(ItemId);
  return useCallback<ItemCall>(
    // A payload without its item is the rest of that payload.
    (name, payload) =>
      call(name, (item === undefined ? payload : { ...payload, item }) as Calls[typeof name]['payload']),
    [item],
  );
}
