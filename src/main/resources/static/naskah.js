// The editor of rich text over its plain field, and the preview that follows what is typed.
(() => {
    "use strict";
    const TAGS = ["P", "BR", "STRONG", "EM", "B", "I", "U", "OL", "UL", "LI", "H4", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD"];

    const clean = html => DOMPurify.sanitize(html.replace(/<!--[\s\S]*?-->/g, "").replace(/\sstyle=("[^"]*"|'[^']*')/gi, ""), {
        ALLOWED_TAGS: TAGS.map(tag => tag.toLowerCase()), ALLOWED_ATTR: [], RETURN_DOM_FRAGMENT: true, WHOLE_DOCUMENT: false,
    });

    const paragraphs = text => text.split(/\n+/).filter(line => line.trim() !== "").map(line => {
        const p = document.createElement("p");
        p.textContent = line.trim();
        return p.outerHTML;
    }).join("");

    const rich = text => /<(p|ol|ul|table|h4|strong|em|u|br)\b/i.test(text) ? text : paragraphs(text);

    const button = (bar, label, word, act) => {
        const made = document.createElement("button");
        made.type = "button";
        made.className = "btn btn-sm";
        made.textContent = word;
        made.title = label;
        made.setAttribute("aria-label", label);
        made.addEventListener("click", act);
        bar.append(made);
    };

    function edit(box) {
        const field = document.getElementById(box.dataset.editor);
        const area = document.createElement("div");
        area.className = "form-control nd-editor nd-teks";
        area.setAttribute("role", "textbox");
        area.setAttribute("aria-multiline", "true");
        area.setAttribute("aria-label", box.querySelector("label").textContent);
        if (field.getAttribute("aria-describedby")) {
            area.setAttribute("aria-describedby", field.getAttribute("aria-describedby"));
        }
        const bar = document.createElement("div");
        bar.className = "nd-alat";
        bar.setAttribute("role", "toolbar");
        field.before(bar, area);
        field.hidden = true;
        const editor = new Squire(area, {blockTag: "P", sanitizeToDOMFragment: clean, addLinks: false});
        editor.setHTML(rich(field.value));
        const turn = (tag, on, off) => () => { editor.hasFormat(tag) ? off.call(editor) : on.call(editor); editor.focus(); };
        button(bar, box.dataset.tebal, "B", turn("B", editor.bold, editor.removeBold));
        button(bar, box.dataset.miring, "I", turn("I", editor.italic, editor.removeItalic));
        button(bar, box.dataset.garis, "U", turn("U", editor.underline, editor.removeUnderline));
        button(bar, box.dataset.angka, "1.", turn("OL", editor.makeOrderedList, editor.removeList));
        button(bar, box.dataset.butir, "•", turn("UL", editor.makeUnorderedList, editor.removeList));
        button(bar, box.dataset.judul, "¶", () => {
            const heading = editor.hasFormat("H4");
            editor.modifyBlocks(part => {
                const result = document.createDocumentFragment();
                [...part.childNodes].forEach(node => {
                    const block = document.createElement(heading ? "p" : "h4");
                    block.append(...(/^(P|H4)$/.test(node.nodeName) ? node.childNodes : [node]));
                    result.append(block);
                });
                return result;
            });
            editor.focus();
        });
        button(bar, box.dataset.urung, "↶", () => editor.undo());
        button(bar, box.dataset.ulang, "↷", () => editor.redo());
        editor.addEventListener("input", () => {
            field.value = editor.getHTML();
            field.dispatchEvent(new Event("input", {bubbles: true}));
        });
        // a summary of problems leads to the field by its id
        box.querySelector("label").addEventListener("click", () => editor.focus());
    }

    function follow(form, sheet) {
        let wait = 0;
        let running = null;
        form.addEventListener("input", () => {
            clearTimeout(wait);
            wait = setTimeout(async () => {
                running?.abort();
                running = new AbortController();
                try {
                    const answer = await fetch(form.dataset.pratinjau, {method: "POST", body: new FormData(form), signal: running.signal});
                    if (answer.ok) {
                        sheet.replaceChildren(document.createRange().createContextualFragment(await answer.text()));
                    }
                } catch (error) {
                    if (error.name !== "AbortError") {
                        // without a connection the sheet stays as it is; saving says what is wrong
                        return;
                    }
                }
            }, 500);
        });
    }

    document.querySelectorAll("[data-editor]").forEach(edit);
    document.querySelectorAll("form[data-pratinjau]").forEach(form => follow(form, document.getElementById("lembar")));
})();
