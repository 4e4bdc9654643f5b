namespace Regiotafel.Regioplan.Schrijven;

/// <summary>How far a plan is.</summary>
internal enum Planstaat
{
    /// <summary>Being written.</summary>
    Concept,

    /// <summary>Partners read it and make remarks.</summary>
    InReview,

    /// <summary>The checklist found no fault; nothing changed since.</summary>
    Gecontroleerd,

    /// <summary>Somebody asks to publish it: nobody writes in it now.</summary>
    Aangevraagd,

    /// <summary>Approved; everyone may read it from a moment that is still to come.</summary>
    Gepland,
    Gepubliceerd,

    /// <summary>A newer version is published.</summary>
    Vervangen,
    Ingetrokken,
}
