#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace recount
{

/// Documents as no person would write them: pieces of every construct in any order, with all line
/// ends, broken UTF-8 and nesting.
inline QByteArray randomMarkdown(QRandomGenerator &chance, int pieces)
{
    static const QList<QByteArray> parts{
        "# Title",
        "## Sub",
        "text with `code | bar`",
        "- item",
        "  - inner",
        "1. one",
        "- [ ] open",
        "- [x] done",
        "| a | b |",
        "| --- | --- |",
        "| 1 | 2 | 3 |",
        "a | b",
        "--|--",
        "```sh",
        "```",
        "> quote",
        "> - in it",
        "<!-- note -->",
        "<div>",
        "---",
        "***",
        "Under",
        "=====",
        "\t tabbed",
        "    code",
        "\xC3\xA9t\xC3\xA9",
        "\xFF\xFE",
        "[a]: http://x",
        "\\| \\",
        "key: value",
        "",
        "",
        "  ",
        "\xE2\x80\xAE",
        "~~~",
        "| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 |",
        "c | d\r\n--|--\r\n5 | 6\r\n",
        "- [ ] one\n- [x] two [x]\n  more",
    };
    static const QList<QByteArray> ends{"\n", "\n", "\n", "\r\n", "\r", "", " "};
    QByteArray text;
    if (chance.bounded(6) == 0)
        text += "\xEF\xBB\xBF";
    if (chance.bounded(5) == 0)
        text += "---\nid: x\n---\n";
    for (int i = 0; i < pieces; ++i) {
        text += parts.at(chance.bounded(int(parts.size())));
        text += ends.at(chance.bounded(int(ends.size())));
    }
    return text;
}

} // namespace recount
