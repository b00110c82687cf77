#pragma once

#include "postmortem/checkrun.h"

namespace recount
{

// Each rule looks at one thing, as the catalogue describes it under its id, and tells what it
// finds.

// checktimes.cpp
void pm03(CheckRun &run);
void pm04(CheckRun &run);
void pm05(CheckRun &run);
void pm06(CheckRun &run);
void pm14(CheckRun &run);
void pm15(CheckRun &run);
void pm16(CheckRun &run);
void pm42(CheckRun &run);

// checkimpact.cpp
void pm02(CheckRun &run);
void pm07(CheckRun &run);
void pm08(CheckRun &run);
void pm09(CheckRun &run);
void pm10(CheckRun &run);
void pm11(CheckRun &run);
void pm45(CheckRun &run);
void pm47(CheckRun &run);

// checkdetection.cpp
void pm12(CheckRun &run);
void pm13(CheckRun &run);

// checklanguage.cpp
void pm17(CheckRun &run);
void pm18(CheckRun &run);
void pm20(CheckRun &run);
void pm21(CheckRun &run);
void pm22(CheckRun &run);
void pm48(CheckRun &run);

// checkcause.cpp
void pm19(CheckRun &run);
void pm23(CheckRun &run);
void pm24(CheckRun &run);
void pm35(CheckRun &run);
void pm44(CheckRun &run);

// checkfixes.cpp
void pm25(CheckRun &run);
void pm26(CheckRun &run);
void pm27(CheckRun &run);
void pm34(CheckRun &run);
void pm52(CheckRun &run);

// checkactions.cpp
void pm28(CheckRun &run);
void pm29(CheckRun &run);
void pm31(CheckRun &run);
void pm33(CheckRun &run);
void pm36(CheckRun &run);
void pm37(CheckRun &run);
void pm38(CheckRun &run);
void pm46(CheckRun &run);

// checkactionwords.cpp
void pm30(CheckRun &run);
void pm32(CheckRun &run);
void pm49(CheckRun &run);

// checkcompleteness.cpp
void pm01(CheckRun &run);
void pm39(CheckRun &run);
void pm40(CheckRun &run);
void pm50(CheckRun &run);
void pm51(CheckRun &run);
void pm53(CheckRun &run);

// checkleftovers.cpp
void pm41(CheckRun &run);

// checksecrets.cpp
void pm43(CheckRun &run);

} // namespace recount
