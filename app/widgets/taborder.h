#pragma once

class QWidget;

namespace recount
{

/// Lets Tab go through what is inside `part` in the order of its layouts, whenever it was made.
/// Only what has a layout, a splitter or a scroll area is looked into.
void orderTabsByLayout(QWidget &part);

} // namespace recount
