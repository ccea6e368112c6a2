/** What a portal's pages look like, as data. */
export interface PortalRule {
  id: string;
  name: string;
  hosts: string[];
}
