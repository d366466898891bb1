// Everything here is comfort: every page works without it.
(() => {
    "use strict";

    const body = document.body;
    const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
    const typing = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

    // htmx
    body.addEventListener("htmx:configRequest", (event) => {
        const header = meta("csrf-header");
        if (header) {
            event.detail.headers[header] = meta("csrf-token");
        }
    });
    // A stale page (409) or bad input (422) is answered with the fragment to show in its place; an error of the
    // server names the place where it is shown (HX-Retarget). A redirect, as to the login, is followed as a page.
    body.addEventListener("htmx:beforeSwap", (event) => {
        const { xhr, pathInfo } = event.detail;
        const asked = new URL(pathInfo.finalRequestPath, location.href).pathname;
        if (xhr.responseURL && new URL(xhr.responseURL).pathname !== asked) {
            event.detail.shouldSwap = false;
            location.assign(xhr.responseURL);
        } else if (xhr.status === 409 || xhr.status === 422 || xhr.getResponseHeader("HX-Retarget")) {
            event.detail.shouldSwap = true;
            event.detail.isError = false;
        }
    });
    body.addEventListener("htmx:beforeRequest", () => document.getElementById("lk-galat")?.replaceChildren());
    body.addEventListener("htmx:afterSettle", (event) => {
        const heading = event.detail.elt.querySelector("[data-focus], h1, h2");
        if (heading && !typing(document.activeElement ?? body)) {
            heading.setAttribute("tabindex", "-1");
            heading.focus({ preventScroll: true });
        }
    });
    for (const name of ["htmx:sendError", "htmx:timeout"]) {
        body.addEventListener(name, () => offline(true));
    }
    body.addEventListener("htmx:afterRequest", (event) => {
        if (event.detail.successful) {
            offline(false);
        }
    });

    // Lost connection
    function offline(is) {
        const bar = document.getElementById("lk-putus");
        if (bar) {
            bar.hidden = !is;
        }
    }
    window.addEventListener("offline", () => offline(true));
    window.addEventListener("online", () => offline(false));

    // What is typed lies in the browser until the server has taken it: a page that says so (a toast) ends the draft.
    const SENT = "lk-draf-terkirim";
    if (sessionStorage.getItem(SENT) && document.querySelector(".lk-toast")) {
        localStorage.removeItem(sessionStorage.getItem(SENT));
        sessionStorage.removeItem(SENT);
    }
    for (const form of document.querySelectorAll("form[data-draf]")) {
        const key = `lk-draf:${form.dataset.draf}`;
        const fields = [...form.elements].filter((field) => field.name
            && !["hidden", "file", "submit", "checkbox"].includes(field.type) && !field.matches("[data-kolom], [data-bukan-draf]"));
        const kept = JSON.parse(localStorage.getItem(key) ?? "{}");
        for (const field of fields.filter(({ name }) => name in kept)) {
            if (field.type === "radio") {
                field.checked ||= field.value === kept[field.name];
            } else if (!field.value) {
                field.value = kept[field.name];
            }
        }
        form.addEventListener("input", (event) => {
            if (!fields.includes(event.target)) {
                return;
            }
            localStorage.setItem(key, JSON.stringify(Object.fromEntries(fields
                .filter((field) => field.type !== "radio" || field.checked)
                .map((field) => [field.name, field.value]))));
            form.querySelector("[data-draf-tersimpan]")?.removeAttribute("hidden");
        });
        // attaching a file leaves the task, and its draft, as it is
        form.addEventListener("submit", (event) => {
            if (!event.submitter?.hasAttribute("formaction")) {
                sessionStorage.setItem(SENT, key);
            }
        });
    }

    // Menus: Escape and a click elsewhere close them
    function closeMenus(except) {
        for (const menu of document.querySelectorAll("details.lk-menu[open]")) {
            if (menu !== except) {
                menu.open = false;
            }
        }
    }
    document.addEventListener("click", (event) => closeMenus(event.target.closest("details.lk-menu")));

    // A confirmation is a page of its own; with script its dialog opens in place
    document.addEventListener("click", (event) => {
        const opener = event.target.closest("[data-dialog]");
        const dialog = opener && document.getElementById(opener.dataset.dialog);
        if (dialog) {
            event.preventDefault();
            dialog.showModal();
        }
        const closer = event.target.closest("[data-tutup]");
        if (closer) {
            event.preventDefault();
            closer.closest("dialog")?.close();
            closer.closest(".lk-toast")?.remove();
        }
    });

    // Finished acts are announced for six seconds
    for (const toast of document.querySelectorAll(".lk-toast")) {
        setTimeout(() => toast.matches(":hover, :focus-within") || toast.remove(), 6000);
    }

    // A file that the server would refuse is refused before it travels
    body.addEventListener("change", (event) => {
        const field = event.target;
        if (field.type === "file" && field.dataset.maks) {
            const limit = Number(field.dataset.maks) * 1024 * 1024;
            const sizes = [...field.files].map((file) => file.size);
            const tooBig = sizes.some((size) => size > limit);
            const together = sizes.reduce((sum, size) => sum + size, 0) > limit;
            field.setCustomValidity(tooBig ? field.dataset.pesan : together ? field.dataset.pesanSemua : "");
            field.reportValidity();
        }
    });

    // A form is sent once
    document.addEventListener("submit", (event) => {
        // a form that checks nothing else in the browser still does not send such a file
        const tooBig = [...event.target.elements].find((field) => field.type === "file" && field.validity.customError);
        if (tooBig) {
            event.preventDefault();
            tooBig.reportValidity();
            return;
        }
        if (event.target.dataset.terkirim) {
            event.preventDefault();
        }
        if (event.target.method === "post") {
            event.target.dataset.terkirim = "1";
        }
    });
    window.addEventListener("pageshow", () => {
        for (const form of document.querySelectorAll("form[data-terkirim]")) {
            delete form.dataset.terkirim;
        }
    });

    // Errors of a form: the summary is read first
    document.querySelector("[data-ringkasan]")?.focus();

    // Keyboard
    let waiting = false;

    function move(step) {
        const rows = [...document.querySelectorAll("tr[data-baris], li[data-baris]")];
        const at = rows.findIndex((row) => row.classList.contains("is-cursor"));
        const next = rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
        if (next) {
            rows[at]?.classList.remove("is-cursor");
            next.classList.add("is-cursor");
            next.querySelector("a")?.focus();
        }
    }

    function press(key) {
        if (waiting) {
            waiting = false;
            const target = /^[a-z]$/.test(key) && document.querySelector(`[data-tuju=${key}]`);
            if (target) {
                target.click();
            }
            return true;
        }
        switch (key) {
            case "/":
                document.querySelector(".lk-search input")?.focus();
                return true;
            case "g":
                waiting = true;
                setTimeout(() => (waiting = false), 1200);
                return true;
            case "j":
                move(1);
                return true;
            case "k":
                move(-1);
                return true;
            case "x":
                document.querySelector(".is-cursor input[type=checkbox]")?.click();
                return true;
            case "?":
                document.querySelector("[data-tuju=bantuan]")?.click();
                return true;
            default:
                return false;
        }
    }

    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            closeMenus(null);
        } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.target.closest("form")?.requestSubmit();
        } else if (body.dataset.pintasan !== "mati" && !event.ctrlKey && !event.metaKey && !event.altKey
                && !typing(event.target) && press(event.key)) {
            event.preventDefault();
        }
    });
})();
