/** Words that carry no content: two texts may share any number of them. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again against all also an and any are as at be because been before being below between both but by
  can could did do does doing down during each either else every few for from further get gets go goes had has have
  having he her here him his how i if in into is it its itself keep keeps less let lets like make makes many may me
  might more most much must my neither no nor not now of off on once one only or other others our out over own per
  rather same shall she should since so some such than that the their them then there these they this those through
  to too under until up upon us use used using very was we were what whatever when where whether which while who
  whoever whom whose why will with within without would yet you your`.split(/\s+/),
);
