#pragma once

#include <QString>

#include <optional>

namespace recount
{

/// A change of one line while it is written in; columns in UTF-16 units.
struct LineEdit {
    int column = 0;
    int removed = 0;
    QString inserted;
    int selectionBegin = 0; ///< in the line afterwards
    int selectionEnd = 0;

    friend bool operator==(const LineEdit &, const LineEdit &) = default;
};

/// What Enter does at a column: the next item of a list, with an empty checkbox where the line has
/// one, the next line of a quote, or the same indentation. An item without words ends its list: its
/// marker goes. `state` is that before the line, of readMarkdownLine(). The selection is the place
/// of the cursor, counted from the beginning of this line.
LineEdit enterIn(QStringView line, int column, int state);

/// How many spaces one level of this list item is; nothing when the line is no item.
std::optional<int> itemIndent(QStringView line, int state);

/// Signs around a part of a line, like ** for strong; or without them where they are already. An
/// empty part is the word around it, if any.
LineEdit toggledMarks(QStringView line, int begin, int end, const QString &marks);

/// A part of a line as the text of a link, with what is still to be written selected.
LineEdit linkAround(QStringView line, int begin, int end, const QString &target);

/// The text of a link or of a picture: brackets are escaped.
QString linkTextMarkdown(const QString &text);
/// The target of a link: in angle brackets where spaces or parentheses need them.
QString linkTargetMarkdown(const QString &target);

} // namespace recount
