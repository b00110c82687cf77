// Shows the editor in every state a user meets and checks that no text is cut. With
// RECOUNT_SCREENSHOTS=FOLDER it saves a picture of each, to be looked at.

#include "editorbench.h"
#include "screenrow.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QByteArray sample = R"(---
recount: postmortem/1
lang: en
---
# Checkout returned 502 for 41 minutes

| | |
| --- | --- |
| Severity | P1 (peak P1, final P2) |
| Impact | 2026-01-14 09:12 → 09:53 UTC (41 min) |
| Owner | payments on-call lead |

## Summary

A **pool change** cut the connections to the *orders* database; the `checkout` service
answered 502 for some users. See [change 118](https://example.org/change/118).

<!-- Written from the timeline. -->

## Timeline

- 09:05 Config change rolled out
- 09:26 Alert, acknowleged by the on-call lead
  1. Pods restarted ~~twice~~ once

> It was not the network.

### Commands

```bash
kubectl --namespace "${NAMESPACE:?}" get pods
```

## Actions

- [x] **AI-1** [DEVOPS] Add a limit to the pool
- [ ] **AI-2** [DEVS] Improve the alert
)";

} // namespace

class EditorScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextIsCut_data() { addScreenRows({QSize(1280, 800), QSize(760, 600)}); }

    void noTextIsCut()
    {
        const ScreenRow row;
        QStringList cut;
        EditorBench bench(sample, row.size);
        QTRY_COMPARE(bench.spelling.state(), EditorSpelling::State::Ready);
        QTRY_VERIFY(bench.child<QListView>("outline")->model()->rowCount() > 0);
        const auto at = [](const char *words) {
            const auto begin = sample.indexOf(words);
            return ByteRange{begin, begin + qsizetype(qstrlen(words))};
        };
        bench.editor.setFindings(
            {{at("payments on-call lead"), FindingSeverity::Error, u"One person owns it."_s},
             {at("some users"), FindingSeverity::Warning, u"How many?"_s},
             {at("Improve"), FindingSeverity::Hint, u"When is it done?"_s}});
        bench.placeCursorBehind(u"for some"_s);
        cut << lookAt(bench.editor, u"editor"_s, u"1-text"_s);
        bench.press(Qt::Key_F8);
        cut << lookAt(bench.editor, u"editor"_s, u"2-finding"_s);
        bench.press(Qt::Key_H, Qt::ControlModifier);
        bench.child<QLineEdit>("find")->setText(u"change"_s);
        cut << lookAt(bench.editor, u"editor"_s, u"3-replace"_s);
        bench.child<QToolButton>("expression")->setChecked(true);
        bench.child<QLineEdit>("find")->setText(u"change(["_s);
        cut << lookAt(bench.editor, u"editor"_s, u"4-wrong-expression"_s);
        bench.child<QToolButton>("closeFind")->click();
        bench.editor.action(MarkdownEditor::Command::FixedPitch)->trigger();
        bench.placeCursorBehind(u"orders* database"_s);
        bench.editor.action(MarkdownEditor::Command::FocusMode)->trigger();
        cut << lookAt(bench.editor, u"editor"_s, u"5-focus"_s);
        bench.text.load({});
        bench.editor.action(MarkdownEditor::Command::FocusMode)->trigger();
        cut << lookAt(bench.editor, u"editor"_s, u"6-empty"_s);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

QTEST_MAIN(EditorScreensTest)
#include "tst_editorscreens.moc"
