/** Places for what may go on at the same moment. */
export interface AtOnce {
  /** Takes a place, and returns what gives it back; null where none is left. */
  enter(): (() => void) | null;
}

export function limitAtOnce(places: number): AtOnce {
  let taken = 0;
  return {
    enter() {
      if (taken >= places) return null;
      taken += 1;
      return () => {
        taken -= 1;
      };
    },
  };
}
