import { useSyncExternalStore } from "react";

export const HOME = import.meta.env.BASE_URL;

export const editAddress = (id) => `${HOME}edit/${id}`;

export function go(address) {
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}

/** For the `onFollow` of links. */
export function follow(event) {
  event.preventDefault();
  go(event.detail.href);
}

function subscribe(changed) {
  addEventListener("popstate", changed);
  return () => removeEventListener("popstate", changed);
}

export function useAddress() {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  return { edited: path.startsWith(`${HOME}edit/`) ? path.slice(`${HOME}edit/`.length) : undefined };
}
