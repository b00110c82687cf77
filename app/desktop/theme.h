#pragma once

#include <QString>

namespace recount
{

enum class Appearance { System, Light, Dark };

/// The stable word for the settings: "system", "light", "dark".
QString appearanceName(Appearance appearance);
Appearance appearanceFromName(const QString &name);

/// Sets style and palette of the whole application; can be called at any time.
void applyAppearance(Appearance appearance);

} // namespace recount
