#pragma once

namespace recount
{

/// A rule as it is written in the source, in English; the catalogue translates it.
struct RuleText {
    enum class Level { Off, Hint, Warning, Error };

    const char *id;
    Level work;
    Level practice;
    const char *title;
    const char *why;
    const char *source; ///< names are not translated
    const char *before;
    const char *after;
};

} // namespace recount
