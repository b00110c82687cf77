#pragma once

#include "postmortem/view/openpostmortem.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace recount
{

class GrowingText;
class TextLabel;

/// What a field of the form edits.
struct FieldSpec {
    enum class Kind {
        Line,   ///< one line, which wraps
        Text,   ///< Markdown of several lines
        Choice, ///< one of a few words, or others
        Check,
    };

    QString name; ///< stands above it; of a box beside it
    Kind kind = Kind::Line;
    QString prompt;
    /// Of a choice: what is written into the document, and what the user reads.
    QList<std::pair<QString, QString>> choices;
    /// As it is written, markup included: what is shown can be written back as it is.
    std::function<QString(const SourceText &source, const PostMortem &values)> read;
    /// What a template says about it; shown while it is empty.
    std::function<QString(const PostMortem &values)> help;
    std::function<QList<TextPatch>(const SourceText &source, const PostMortem &values,
                                   const QString &written)>
        write;
    /// Why something can't be written, in a sentence; empty when it can. It stays to be corrected.
    std::function<QString(const QString &written)> problem;
};

/// A value as it is written; the bars of a table's cell without what escapes them.
QString writtenText(const SourceText &source, const Passage &passage);

/// One value of a post-mortem to be edited. What is typed becomes an edit of the Markdown a moment
/// later; what others make of the value is shown unless something is being typed here.
class FormField : public QWidget
{
    Q_OBJECT

public:
    static constexpr int typingPauseMs = 200;

    FormField(OpenPostMortem &document, FieldSpec spec, QWidget *parent = nullptr);
    ~FormField() override;

    void refresh();
    /// What was typed becomes an edit now.
    void commit();
    QWidget *input() const { return m_input; }
    /// For screen readers, where the name alone does not say of which row it is.
    void setFullName(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString shown() const;
    void show(const QString &value);
    void typed();
    void showProblem(const QString &words);
    bool saysTheSame(const QString &one, const QString &other) const;

    OpenPostMortem &m_document;
    FieldSpec m_spec;
    QString m_known;
    bool m_isTyping = false; ///< what is shown is not in the document yet
    bool m_isShowing = false;
    QTimer m_pause;
    QWidget *m_input = nullptr;
    GrowingText *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_box = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace recount
