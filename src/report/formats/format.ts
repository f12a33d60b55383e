import type { PlainText } from '#locales/texts.ts';
import type { Role } from '#src/domain/people/roles.ts';
import type { BuildFiles } from '#src/report/build/order.ts';

/** All that there is to say of a format of the report; `all-formats.ts` lists them. */
export interface Format {
  /** How its files end. */
  readonly extension: string;
  /** What stands on its button. */
  readonly button: PlainText;
  /** What messages call it. */
  readonly name: PlainText;
  /** The row in which its button stands, from the top. */
  readonly row: number;
  /** Whoever has this role or a higher one may ask for it. */
  readonly askedBy: Role;
  /** Called in the process that builds: the bot loads neither builders nor their libraries. */
  readonly loadBuilder: () => Promise<BuildFiles>;
}
