#pragma once

#include "runbook/runbookcheckrun.h"

namespace recount
{

// Each rule looks at one thing, as the catalogue describes it under its id, and tells what it
// finds.

// checkgraph.cpp
void rb01(RunbookCheckRun &run);
void rb02(RunbookCheckRun &run);
void rb03(RunbookCheckRun &run);
void rb04(RunbookCheckRun &run);
void rb05(RunbookCheckRun &run);
void rb09(RunbookCheckRun &run);
void rb40(RunbookCheckRun &run);
void rb44(RunbookCheckRun &run);
void rb45(RunbookCheckRun &run);
void rb46(RunbookCheckRun &run);

// checkbranches.cpp
void rb06(RunbookCheckRun &run);
void rb07(RunbookCheckRun &run);
void rb08(RunbookCheckRun &run);

// checkabout.cpp
void rb10(RunbookCheckRun &run);
void rb11(RunbookCheckRun &run);
void rb12(RunbookCheckRun &run);
void rb13(RunbookCheckRun &run);
void rb42(RunbookCheckRun &run);
void rb47(RunbookCheckRun &run);

// checkescalation.cpp
void rb14(RunbookCheckRun &run);
void rb15(RunbookCheckRun &run);
void rb16(RunbookCheckRun &run);
void rb17(RunbookCheckRun &run);
void rb49(RunbookCheckRun &run);

// checkquickfixes.cpp
void rb18(RunbookCheckRun &run);
void rb19(RunbookCheckRun &run);
void rb20(RunbookCheckRun &run);
void rb39(RunbookCheckRun &run);

// checkdangers.cpp
void rb21(RunbookCheckRun &run);
void rb22(RunbookCheckRun &run);
void rb23(RunbookCheckRun &run);
void rb24(RunbookCheckRun &run);
void rb25(RunbookCheckRun &run);

// checkplaceholders.cpp
void rb26(RunbookCheckRun &run);
void rb27(RunbookCheckRun &run);
void rb28(RunbookCheckRun &run);
void rb29(RunbookCheckRun &run);
void rb30(RunbookCheckRun &run);

// checkcommands.cpp
void rb31(RunbookCheckRun &run);
void rb32(RunbookCheckRun &run);
void rb33(RunbookCheckRun &run);
void rb34(RunbookCheckRun &run);
void rb35(RunbookCheckRun &run);
void rb38(RunbookCheckRun &run);

// checkwording.cpp
void rb36(RunbookCheckRun &run);
void rb37(RunbookCheckRun &run);

// checkafter.cpp
void rb41(RunbookCheckRun &run);
void rb43(RunbookCheckRun &run);
void rb48(RunbookCheckRun &run);
void rb50(RunbookCheckRun &run);

} // namespace recount
