namespace Regiotafel.Kern;

/// <summary>The roles of the access matrix (see WOORDENLIJST.md). No role inherits another.</summary>
public enum Rol
{
    /// <summary>Nobody signed in: the public pages only.</summary>
    Publiek,

    /// <summary>ZB: places clients and keeps the places of one provider current.</summary>
    Zorgbemiddelaar,

    /// <summary>BP: keeps the register of the whole region in order.</summary>
    BeheerderPortfolio,

    /// <summary>ZK: works at the zorgkantoor of the region.</summary>
    Zorgkantoor,

    /// <summary>GM: works at a municipality (Wmo).</summary>
    Gemeente,

    /// <summary>CIZ: decides on indications, outside this system.</summary>
    Ciz,

    /// <summary>TV: chairs a table.</summary>
    Tafelvoorzitter,

    /// <summary>LK: national core group.</summary>
    LandelijkeKerngroep,

    /// <summary>RA: analyst of the region's figures.</summary>
    RegioAnalist,

    /// <summary>PO: privacy officer of an organisation.</summary>
    PrivacyOfficer,

    /// <summary>LB: administrator of one organisation's accounts.</summary>
    LokaalBeheerder,

    /// <summary>CO: supports a client, invited per case.</summary>
    Clientondersteuner,

    /// <summary>AB: runs the system, sees no content.</summary>
    ApplicatieBeheerder,
}
