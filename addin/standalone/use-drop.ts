import { useEffect, useRef, useState } from "react";

/** Follows what is dropped anywhere on the page; true while something hangs over it. */
export function useDrop(onDrop: (event: DragEvent) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      latest.current(event);
    };
    const events = [["dragover", hover], ["dragleave", leave], ["drop", drop]] as const;
    for (const [name, listener] of events) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of events) window.removeEventListener(name, listener);
    };
  }, []);
  return over;
}
