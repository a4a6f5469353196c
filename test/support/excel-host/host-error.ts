/** What Excel answers when it cannot do something: a code of its API, and where. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = MESSAGES[code] ?? code,
    public location = "",
  ) {
    super(message);
  }
}

/** The fake lacks a member. It never passes for something Excel would say: the test must fail, and say which member. */
export class NotInFake extends Error {
  constructor(member: string) {
    super(`The fake Excel has no ${member}: add it to test/support/excel-host, as Excel does it.`);
  }
}

/** English texts of Excel, from Microsoft's table of errors. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};
