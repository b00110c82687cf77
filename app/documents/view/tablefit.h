#pragma once

#include <QtGlobal>

class QPaintDevice;
class QTextTable;

namespace recount
{

/// Gives the columns of a table that has to break its cells their room by what they have to say;
/// rich text itself gives long and short ones the same. `width` is that of the page, in pixels of
/// the device.
void fitColumns(QTextTable &table, QPaintDevice &device, qreal width);

} // namespace recount
