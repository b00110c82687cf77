#pragma once

#include "checks/view/checkeddocument.h"
#include "checks/view/fieldspec.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace recount
{

class GrowingText;
class TextLabel;

/// One value of a document to be edited. What is typed becomes an edit of the Markdown a moment
/// later; what others make of the value is shown unless something is being typed here.
class FormField : public QWidget
{
    Q_OBJECT

public:
    static constexpr int typingPauseMs = 200;

    FormField(CheckedDocument &document, BoundField spec, QWidget *parent = nullptr);
    template <class Document, class Values>
    FormField(Document &document, const FieldSpecOf<Values> &spec, QWidget *parent = nullptr)
        : FormField(document, boundField(document, spec), parent)
    {
    }
    ~FormField() override;

    void refresh();
    /// What was typed becomes an edit now.
    void commit();
    /// What was typed and is no edit yet is left.
    void forget();
    QWidget *input() const { return m_input; }
    /// For screen readers, where the name alone does not say of which row it is.
    void setFullName(const QString &name);
    /// So that what is typed takes their place.
    void selectWords();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString shown() const;
    void show(const QString &value);
    void fillChoices(const FieldChoices &choices);
    void typed();
    void takePictures();
    void showProblem(const QString &words);
    bool saysTheSame(const QString &one, const QString &other) const;

    CheckedDocument &m_document;
    BoundField m_spec;
    FieldChoices m_choices; ///< as they are offered
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
