#pragma once

#include "runbook/runbookparts.h"

namespace recount
{

/// One thing to do in a section that has no headings for what is to be done: an item of a list, or
/// words with the code below them.
struct Instruction {
    QList<int> blocks; ///< what it is made of, without the item itself
    int list = -1;     ///< of an item: the block of its list
    int place = -1;    ///< of an item: its place in the list
    bool hasCommand = false;
};

/// Whether commands with words between them are things to do of their own, or one thing.
enum class CodeBlocks { Apart, Together };

/// All of a range, by lists and code blocks. Numbered items count alone where there are any, and a
/// list of causes or links is no list of instructions. Words that nobody has written yet, as
/// "TODO", are none. Without lists and code, all is one.
QList<Instruction> readInstructions(const RunbookParts &parts, const ByteRange &range,
                                    CodeBlocks codeBlocks);

} // namespace recount
